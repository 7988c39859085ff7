/// Tests of the import of public data sets.
@NullMarked
package plumbline.importer;

import org.jspecify.annotations.NullMarked;
