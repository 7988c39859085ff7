/// How long the functions take from cold, and what they are compared with.
@NullMarked
package plumbline.bench.coldstart;

import org.jspecify.annotations.NullMarked;
