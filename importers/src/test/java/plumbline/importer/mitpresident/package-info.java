/// Tests of the import of public data sets.
@NullMarked
package plumbline.importer.mitpresident;

import org.jspecify.annotations.NullMarked;
