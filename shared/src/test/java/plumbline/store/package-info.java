/// What the table promises, checked against a DynamoDB on this machine.
@NullMarked
package plumbline.store;

import org.jspecify.annotations.NullMarked;
