/// Everything about claims on elections and referendums: binding them to events, and judging them.
@NullMarked
package plumbline.election;

import org.jspecify.annotations.NullMarked;
