/// Tests of the import of public data sets.
@NullMarked
package plumbline.importer.table;

import org.jspecify.annotations.NullMarked;
