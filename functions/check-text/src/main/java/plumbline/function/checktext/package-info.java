/// The function `check-text`.
@NullMarked
package plumbline.function.checktext;

import org.jspecify.annotations.NullMarked;
