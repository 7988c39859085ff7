/// Tests of judging claims on elections.
@NullMarked
package plumbline.election;

import org.jspecify.annotations.NullMarked;
