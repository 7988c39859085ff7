/// Reading: tokens, sentences, figures, dates, names, and a grammar of phrases over them.
@NullMarked
package plumbline.text;

import org.jspecify.annotations.NullMarked;
