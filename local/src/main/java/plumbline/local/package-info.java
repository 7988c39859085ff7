/// The API and the command line on one machine: the same functions over an embedded table.
@NullMarked
package plumbline.local;

import org.jspecify.annotations.NullMarked;
