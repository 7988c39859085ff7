/// JSON as outsiders send it: read into a tree that keeps every literal, walked by a cursor that
/// collects every fault with its RFC 6901 pointer, and written in canonical form.
@NullMarked
package plumbline.json;

import org.jspecify.annotations.NullMarked;
