/// Names as people write them, from the forms that data sets have.
@NullMarked
package plumbline.importer.name;

import org.jspecify.annotations.NullMarked;
