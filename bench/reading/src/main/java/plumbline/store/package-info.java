/// A table in memory, for what the store's own types alone can fill.
@NullMarked
package plumbline.store;

import org.jspecify.annotations.NullMarked;
