-- The changes of an inbox in Redis, each of them at once.
--
-- KEYS[1] begins every key and has their hash tag: an inbox lies in one slot of a cluster, so keys may be made up here.
-- ARGV[1] names the operation; its arguments follow.
--
-- event:<id>              hash: the push, where it stands, and a field handled:<name> for each handler that is done
-- lane:<app>:<lane>       list: ids of the unfinished pushes of a lane, oldest first
-- ready:<app>             stream: the first of each lane, unless it pauses; read and claimed by the group "workers"
-- paused:<app>            sorted set: the firsts that pause after a failure, by the time at which that ends
-- waiting, running, done, dead    sorted sets: ids by state, in order of arrival
-- ended:done, ended:dead          sorted sets: ids by the time at which they got there
-- seq                     counter of arrivals
-- apps                    set: the apps that have a stream

local GROUP = 'workers'

-- A claim is pending with this idle time (30 days, in milliseconds) less its lease: XAUTOCLAIM finds it when that is up.
local LAPSED = 2592000000

local function key(...)
  return KEYS[1] .. ':' .. table.concat({...}, ':')
end

local function now()
  local time = redis.call('TIME')
  return time[1] + time[2] / 1000000
end

local function fields(id, ...)
  return unpack(redis.call('HMGET', key('event', id), ...))
end

local function set(id, ...)
  redis.call('HSET', key('event', id), ...)
end

local function move(id, to)
  local state, seq = fields(id, 'state', 'seq')
  redis.call('ZREM', key(state), id)
  redis.call('ZREM', key('ended', state), id)
  redis.call('ZADD', key(to), seq, id)
  if to == 'done' or to == 'dead' then
    redis.call('ZADD', key('ended', to), now(), id)
  end
  set(id, 'state', to)
end

-- Redis packs a hash that never held a long value into a fraction of the memory: so write it anew without them.
local function shrink(id)
  redis.call('HDEL', key('event', id), 'content', 'error', 'entry')
  local rest = redis.call('HGETALL', key('event', id))
  redis.call('DEL', key('event', id))
  set(id, unpack(rest))
end

local function offer(app, id)
  local stream = key('ready', app)
  if redis.call('EXISTS', stream) == 0 then
    redis.call('XGROUP', 'CREATE', stream, GROUP, '0', 'MKSTREAM')
    redis.call('SADD', key('apps'), app)
  end
  local entry = redis.call('XADD', stream, '*', 'id', id)
  set(id, 'entry', entry, 'due', now())
end

local function enter_lane(app, lane, id)
  if redis.call('RPUSH', key('lane', app, lane), id) == 1 then
    offer(app, id)
  end
end

local function leave_lane(app, lane, id)
  redis.call('LREM', key('lane', app, lane), 1, id)
  redis.call('HDEL', key('event', id), 'due')
  local following = redis.call('LINDEX', key('lane', app, lane), 0)
  if following then
    offer(app, following)
  end
end

local function hold(app, worker, id, entry, lease)
  local idle = math.max(0, math.floor(LAPSED - lease * 1000))
  redis.call('XCLAIM', key('ready', app), GROUP, worker, 0, entry, 'IDLE', idle, 'JUSTID')
  set(id, 'due', now() + lease)
end

local function let_go(app, id)
  local entry = fields(id, 'entry')
  redis.call('XACK', key('ready', app), GROUP, entry)
  redis.call('XDEL', key('ready', app), entry)
end

local function is_held(id, worker, attempt)
  local state, holder, current = fields(id, 'state', 'worker', 'attempt')
  return state == 'running' and holder == worker and current == attempt
end

local function end_pauses(app)
  local paused = key('paused', app)
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', paused, '-inf', now(), 'LIMIT', 0, 100)) do
    redis.call('ZREM', paused, id)
    offer(app, id)
  end
end

local function lapsed(app, worker)
  local cursor = '0-0'
  repeat
    local found = redis.call('XAUTOCLAIM', key('ready', app), GROUP, worker, LAPSED, cursor, 'COUNT', 1)
    cursor = found[1]
    if found[2][1] then
      return found[2][1]
    end
  until cursor == '0-0'
end

local function unread(app, worker)
  local found = redis.call('XREADGROUP', 'GROUP', GROUP, worker, 'COUNT', 1, 'STREAMS', key('ready', app), '>')
  return found and found[1][2][1]
end

local function put(id, app, lane, kind, content, received_at)
  if redis.call('EXISTS', key('event', id)) == 1 then
    return 0
  end
  local seq = redis.call('INCR', key('seq'))
  set(
    id, 'app', app, 'lane', lane, 'kind', kind, 'content', content, 'received_at', received_at,
    'seq', seq, 'state', 'waiting', 'attempt', 0, 'worker', '', 'error', ''
  )
  redis.call('ZADD', key('waiting'), seq, id)
  enter_lane(app, lane, id)
  return 1
end

local operations = {}

function operations.put(...)
  local values, are_new = {...}, {}
  for first = 1, #values, 6 do
    table.insert(are_new, put(unpack(values, first, first + 5)))
  end
  return are_new
end

function operations.claim(app, worker, lease)
  if redis.call('EXISTS', key('ready', app)) == 0 then
    return false
  end
  end_pauses(app)
  local entry = lapsed(app, worker) or unread(app, worker)
  if not entry then
    return false
  end
  local id = entry[2][2]
  move(id, 'running')
  set(id, 'worker', worker)
  redis.call('HINCRBY', key('event', id), 'attempt', 1)
  hold(app, worker, id, entry[1], lease)
  return {id, redis.call('HGETALL', key('event', id))}
end

function operations.renew(id, worker, attempt, lease)
  if not is_held(id, worker, attempt) then
    return false
  end
  local app, entry = fields(id, 'app', 'entry')
  hold(app, worker, id, entry, lease)
  return true
end

function operations.remember(id, worker, attempt, handler, note)
  if not is_held(id, worker, attempt) then
    return false
  end
  set(id, 'handled:' .. handler, note)
  return true
end

function operations.finish(id, worker, attempt)
  if not is_held(id, worker, attempt) then
    return false
  end
  local app, lane = fields(id, 'app', 'lane')
  let_go(app, id)
  move(id, 'done')
  leave_lane(app, lane, id)
  shrink(id)
  return true
end

function operations.retry(id, worker, attempt, delay, error)
  if not is_held(id, worker, attempt) then
    return false
  end
  local app, due = fields(id, 'app'), now() + delay
  let_go(app, id)
  move(id, 'waiting')
  set(id, 'error', error, 'due', due)
  redis.call('ZADD', key('paused', app), due, id)
  return true
end

function operations.bury(id, worker, attempt, error)
  if not is_held(id, worker, attempt) then
    return false
  end
  local app, lane = fields(id, 'app', 'lane')
  let_go(app, id)
  move(id, 'dead')
  set(id, 'error', error)
  leave_lane(app, lane, id)
  return true
end

function operations.requeue(id)
  local state, app, lane = fields(id, 'state', 'app', 'lane')
  if state == 'waiting' then
    if redis.call('ZREM', key('paused', app), id) == 1 then
      offer(app, id)
    end
    return true
  end
  if state ~= 'dead' then
    return false
  end
  set(id, 'seq', redis.call('INCR', key('seq')), 'attempt', 0)
  move(id, 'waiting')
  enter_lane(app, lane, id)
  return true
end

function operations.purge(state, before, limit)
  local ended = key('ended', state)
  local ids = redis.call('ZRANGEBYSCORE', ended, '-inf', '(' .. before, 'LIMIT', 0, limit)
  for _, id in ipairs(ids) do
    redis.call('DEL', key('event', id))
    redis.call('ZREM', key(state), id)
    redis.call('ZREM', ended, id)
  end
  return #ids
end

-- Every worker has been a consumer of its own; those that hold nothing and were not heard of for long are dropped.
function operations.forget_workers(seconds)
  for _, app in ipairs(redis.call('SMEMBERS', key('apps'))) do
    for _, consumer in ipairs(redis.call('XINFO', 'CONSUMERS', key('ready', app), GROUP)) do
      local info = {}
      for index = 1, #consumer, 2 do
        info[consumer[index]] = consumer[index + 1]
      end
      if info.pending == 0 and info.idle >= seconds * 1000 then
        redis.call('XGROUP', 'DELCONSUMER', key('ready', app), GROUP, info.name)
      end
    end
  end
  return true
end

function operations.is_idle(app)
  return redis.call('XLEN', key('ready', app)) == 0
    and redis.call('ZCOUNT', key('paused', app), '-inf', now()) == 0
end

return operations[ARGV[1]](unpack(ARGV, 2))
