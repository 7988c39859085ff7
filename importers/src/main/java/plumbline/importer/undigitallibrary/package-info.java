/// UN Digital Library: voting data of the General Assembly and the Security Council.
@NullMarked
package plumbline.importer.undigitallibrary;

import org.jspecify.annotations.NullMarked;
