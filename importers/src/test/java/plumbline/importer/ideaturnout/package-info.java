/// Tests of the import of public data sets.
@NullMarked
package plumbline.importer.ideaturnout;

import org.jspecify.annotations.NullMarked;
