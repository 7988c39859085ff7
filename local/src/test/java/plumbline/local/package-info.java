/// The API and the command line on one machine, tried as their callers use them.
@NullMarked
package plumbline.local;

import org.jspecify.annotations.NullMarked;
