/// Tests of the import of public data sets.
@NullMarked
package plumbline.importer.undigitallibrary;

import org.jspecify.annotations.NullMarked;
