/// The HTTP contract: requests in, answers and problems out, and the one Lambda entry point.
@NullMarked
package plumbline.http;

import org.jspecify.annotations.NullMarked;
