/// The function `check-un-vote`.
@NullMarked
package plumbline.function.checkunvote;

import org.jspecify.annotations.NullMarked;
