/// Benchmarks of reading and checking texts.
@NullMarked
package plumbline.bench;

import org.jspecify.annotations.NullMarked;
