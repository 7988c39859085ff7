/// The function `check-vote-share`.
@NullMarked
package plumbline.function.checkvoteshare;

import org.jspecify.annotations.NullMarked;
