package plumbline.local;

/// The API, as the command line asks it: in this process, or in the one that serves the same facts.
interface Api {

    /// Posts a JSON body.
    Answer post(String path, String json);
}
