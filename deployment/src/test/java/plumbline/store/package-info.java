/// The table's contracts, on what stands for AWS.
@NullMarked
package plumbline.store;

import org.jspecify.annotations.NullMarked;
