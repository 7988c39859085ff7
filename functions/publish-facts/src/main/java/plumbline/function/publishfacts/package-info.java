/// The function `publish-facts`.
@NullMarked
package plumbline.function.publishfacts;

import org.jspecify.annotations.NullMarked;
