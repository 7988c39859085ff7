/// Tests of the HTTP contract.
@NullMarked
package plumbline.http;

import org.jspecify.annotations.NullMarked;
