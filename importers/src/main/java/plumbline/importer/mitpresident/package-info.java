/// MIT Election Lab, U.S. President: presidential returns by state.
@NullMarked
package plumbline.importer.mitpresident;

import org.jspecify.annotations.NullMarked;
