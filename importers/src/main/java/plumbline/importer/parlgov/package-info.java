/// ParlGov, view_election: results of parliamentary elections.
@NullMarked
package plumbline.importer.parlgov;

import org.jspecify.annotations.NullMarked;
