/// Public data sets as fact documents: each format turns files, as they are downloaded, into
/// documents with their sources.
@NullMarked
package plumbline.importer;

import org.jspecify.annotations.NullMarked;
