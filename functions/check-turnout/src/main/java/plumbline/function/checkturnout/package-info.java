/// The function `check-turnout`.
@NullMarked
package plumbline.function.checkturnout;

import org.jspecify.annotations.NullMarked;
