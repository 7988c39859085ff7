/// Tests of the import of public data sets.
@NullMarked
package plumbline.importer.voeten;

import org.jspecify.annotations.NullMarked;
