/// The stored facts in memory, for tests.
@NullMarked
package plumbline.catalogue;

import org.jspecify.annotations.NullMarked;
