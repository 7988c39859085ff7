/// The request events, run through the functions that they are for.
@NullMarked
package plumbline.events;

import org.jspecify.annotations.NullMarked;
