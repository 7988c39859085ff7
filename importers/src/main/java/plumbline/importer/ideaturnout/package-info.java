/// International IDEA, Voter Turnout Database.
@NullMarked
package plumbline.importer.ideaturnout;

import org.jspecify.annotations.NullMarked;
