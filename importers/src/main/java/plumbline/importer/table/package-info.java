/// Tables as they are downloaded, CSV and Excel: rows whose cells are found by the name of their
// column.
@NullMarked
package plumbline.importer.table;

import org.jspecify.annotations.NullMarked;
