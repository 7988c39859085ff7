/// The one DynamoDB table: its keys, what is written and read, the catalogue and the search.
@NullMarked
package plumbline.store;

import org.jspecify.annotations.NullMarked;
