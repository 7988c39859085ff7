@NullMarked
package plumbline.fact;

import org.jspecify.annotations.NullMarked;
