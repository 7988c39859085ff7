/// Verdicts: what was found, by which rule, on which evidence, with which citations.
@NullMarked
package plumbline.verdict;

import org.jspecify.annotations.NullMarked;
