/// Tests of the figure rules.
@NullMarked
package plumbline.verdict;

import org.jspecify.annotations.NullMarked;
