/// Labelled texts: what a careful reader finds in them, held against what the product finds.
@NullMarked
package plumbline.corpus;

import org.jspecify.annotations.NullMarked;
