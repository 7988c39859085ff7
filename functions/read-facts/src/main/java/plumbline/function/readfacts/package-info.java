/// The function `read-facts`.
@NullMarked
package plumbline.function.readfacts;

import org.jspecify.annotations.NullMarked;
