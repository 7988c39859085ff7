/// Claims on recorded votes: how they are bound to a resolution and judged against it.
@NullMarked
package plumbline.resolution;

import org.jspecify.annotations.NullMarked;
