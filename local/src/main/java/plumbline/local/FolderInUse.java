package plumbline.local;

import java.nio.file.Path;

/// Another process has the data folder.
final class FolderInUse extends Trouble {

    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super(
                "Another Plumbline uses the data folder %s. End it first, or name another folder with --data."
                        .formatted(folder));
    }
}
