/** The part of the Node hook for folders that are read entry by entry (fs.opendir). */
export const NODE_OPENED = String.raw`  function opened(arranged) {
    const { prototype } = fs.Dir;
    const { readSync, read } = prototype;
    const left = new WeakMap();
    prototype.readSync = function () {
      if (!left.has(this)) {
        const entries = [];
        for (let entry = readSync.call(this); entry !== null; entry = readSync.call(this)) entries.push(entry);
        left.set(this, arranged(entries));
      }
      const rest = left.get(this);
      // A folder that was closed says so itself.
      return rest.length > 0 ? rest.shift() : readSync.call(this);
    };
    prototype.read = function (done) {
      if (typeof done !== 'function')
        return new Promise((resolve, reject) => this.read((error, entry) => (error ? reject(error) : resolve(entry))));
      if (left.get(this)?.length === 0) return read.call(this, done);
      let entry;
      try { entry = this.readSync(); } catch (error) { return void process.nextTick(done, error); }
      process.nextTick(done, null, entry);
    };
    prototype.entries = async function* () {
      try {
        for (let entry = await this.read(); entry !== null; entry = await this.read()) yield entry;
      } finally {
        await this.close();
      }
    };
    prototype[Symbol.asyncIterator] = prototype.entries;
  }`;
