package plumbline.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// A function's zip, as Maven packs it and the template names it, and its handler.
///
/// @param name the name of the function's folder
public record FunctionZip(String name, Path zip, String handler) {

    /// Lays the zip out as Lambda does.
    ///
    /// @param folder an empty folder
    public void unpack(Path folder) throws IOException {
        if (!Files.exists(zip)) {
            throw new IllegalStateException(
                    zip.normalize() + " is missing: ./plumbline test packs it before this test");
        }
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
                var target = folder.resolve(entry.getName()).normalize();
                Files.createDirectories(target.getParent());
                try (var content = file.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
    }
}
