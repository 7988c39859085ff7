/// The R package unvotes: roll calls of the General Assembly.
@NullMarked
package plumbline.importer.unvotes;

import org.jspecify.annotations.NullMarked;
