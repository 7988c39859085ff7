/// Tests of the import of public data sets.
@NullMarked
package plumbline.importer.unvotes;

import org.jspecify.annotations.NullMarked;
