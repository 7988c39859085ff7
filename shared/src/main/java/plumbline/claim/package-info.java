/// What can be claimed: figures as they were written, and a sealed family of typed claims.
@NullMarked
package plumbline.claim;

import org.jspecify.annotations.NullMarked;
