/** `load`, asked only once for each file or folder: many drafts share what lies beside them. */
export function loadingOnce<T>(load: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const loading = known.get(path) ?? load(path);
    known.set(path, loading);
    return loading;
  };
}
