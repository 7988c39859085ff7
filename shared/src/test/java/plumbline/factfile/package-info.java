/// The format of fact files, held to its rules.
@NullMarked
package plumbline.factfile;

import org.jspecify.annotations.NullMarked;
