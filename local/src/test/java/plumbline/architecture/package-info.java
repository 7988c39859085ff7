/// Which way dependencies point, and that what the documents say is so.
@NullMarked
package plumbline.architecture;

import org.jspecify.annotations.NullMarked;
