/// Tests of the import of public data sets.
@NullMarked
package plumbline.importer.parlgov;

import org.jspecify.annotations.NullMarked;
