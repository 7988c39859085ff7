/// Tests of binding and judging claims on recorded votes.
@NullMarked
package plumbline.resolution;

import org.jspecify.annotations.NullMarked;
