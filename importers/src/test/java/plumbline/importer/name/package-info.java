/// Tests of the import of public data sets.
@NullMarked
package plumbline.importer.name;

import org.jspecify.annotations.NullMarked;
