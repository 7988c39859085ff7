/// The one way through: read, recognize, bind, load, judge, answer.
@NullMarked
package plumbline.check;

import org.jspecify.annotations.NullMarked;
